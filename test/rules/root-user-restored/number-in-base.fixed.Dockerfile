FROM docker.io/bitnami/kubectl:1.31
user root
run install_packages jq
user 1001
cmd ["kubectl", "version"]

FROM docker.io/bitnami/kubectl:1.31
user root
run install_packages jq
user 0:0
cmd ["kubectl", "version"]

FROM jenkins/jenkins:2.462-jdk17
USER root
# make is what the jobs need
RUN apt-get update && apt-get install -y make
USER jenkins

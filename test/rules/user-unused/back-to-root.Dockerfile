FROM jenkins/jenkins:2.462-jdk17
USER root
RUN useradd -u 1700 shop

FROM scratch
ADD alpine-minirootfs.tar.gz /
USER 65532
CMD /server

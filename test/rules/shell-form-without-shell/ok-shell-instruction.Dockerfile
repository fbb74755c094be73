FROM scratch
COPY tools /tools
SHELL ["/tools/run", "-c"]
USER 65532
CMD /server

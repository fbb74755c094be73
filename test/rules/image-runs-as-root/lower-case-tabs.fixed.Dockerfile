from alpine:3.20 as build
run touch /x

	from build
	workdir /app
	run addgroup -g 1995 appuser && adduser -D -H -h /app -u 1995 -G appuser appuser
	copy --chmod=755 --chown=1995:1995 \
		# both
		a b \
		./
	run chown 1995:1995 /app
	user appuser
	cmd ["./a"]

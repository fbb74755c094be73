from alpine:3.20 as build
run touch /x

	from build
	workdir /app
	copy --chmod=755 \
		# both
		a b \
		./
	cmd ["./a"]

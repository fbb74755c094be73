/** The most memory of a module: 512 MiB, in pages of 64 KiB. */
export const mostMemoryPages = 8192;

/** The most memory that a module can use, in pages of 64 KiB: 512 MiB. A request that needs more fails. */
export const mostMemoryPages = 8192;

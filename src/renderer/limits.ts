/** The most memory that a module can use, in pages of 64 KiB: 512 MiB. A request that needs more fails. */
export const mostMemoryPages = 8192;

/**
 * The memory that a module starts with, in pages of 64 KiB: 320 MiB, of which only what is used takes memory. It isn't
 * used up by most charts. If it grew in the small steps that Go takes, V8 would collect the garbage of the thread after
 * each of them, from 64 MiB on: that was a hundred collections in a scan of a hundred charts.
 */
export const initialMemoryPages = 5120;

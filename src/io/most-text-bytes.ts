import { getHeapStatistics } from "node:v8"

/**
 * Memory that a file takes once it is read, checked and made a map, for each byte of its text.
 *
 * Reason: 200 MB with ten million vertices of 20 bytes took 2.7 GB where memory was there, and ended without a word where
 * the process could take 1.4 GB.
 */
const MEMORY_A_BYTE = 12

/**
 * How much text the memory of this process can hold as a map, whether it stands in a file or is packed in an archive.
 * Bytes.
 *
 * @param memory - What this process may take. Bytes.
 */
export function mostTextBytes(memory: number = getHeapStatistics().heap_size_limit): number {
  return Math.floor(memory / MEMORY_A_BYTE)
}

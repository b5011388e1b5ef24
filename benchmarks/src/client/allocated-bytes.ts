import { GCProfiler, getHeapStatistics } from 'node:v8';

/**
 * Counts the bytes that are allocated on V8's heap until the function that it gives is called: what the heap grew by
 * between collections. Buffers outside of the heap are not in it.
 */
export function countAllocations(): () => number {
  const profiler = new GCProfiler();
  const before = getHeapStatistics().used_heap_size;
  profiler.start();
  return () => {
    const { statistics } = profiler.stop();
    const after = getHeapStatistics().used_heap_size;
    let allocated = 0;
    let last = before;
    for (const { beforeGC, afterGC } of statistics) {
      allocated += beforeGC.heapStatistics.usedHeapSize - last;
      last = afterGC.heapStatistics.usedHeapSize;
    }
    return allocated + after - last;
  };
}

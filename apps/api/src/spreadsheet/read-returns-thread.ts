import { parentPort, workerData } from 'node:worker_threads';
import { type ReturnsFile, readReturns } from './read-returns.ts';

// The thread that reads one file. What it is given is written by read-aside.ts alone.
parentPort?.postMessage(await readReturns(workerData as ReturnsFile));

// Imported first by every peer: libraries read this once, when they load, and are slower without it.
import { env } from 'node:process';

env.NODE_ENV = 'production';

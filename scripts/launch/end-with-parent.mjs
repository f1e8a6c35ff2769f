// Ends this program when the one that started it is gone: a shell between npm and here passes no signal on, so
// whoever ends `npm start` from outside would leave the server running.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

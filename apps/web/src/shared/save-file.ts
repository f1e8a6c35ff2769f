/** Hands a file to the reader's browser to be saved. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has the address by then, and may still be reading from it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

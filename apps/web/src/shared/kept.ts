/** Begins the names of everything that lies in this browser because it is not yet saved, and is somebody's own. */
const PREFIX = 'dial-kept:';

/** Keeps something unsaved under a name. False where the browser takes nothing: private windows, full storage. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What is kept under a name; null where there is nothing, or nothing that can be read. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

export function forgetKept(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing is kept where storage is refused.
  }
}

/** Forgets all that is kept, of whomever: for signing out, after which another may sit here. */
export function forgetAllKept(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX)) localStorage.removeItem(name);
    }
  } catch {
    // Nothing is kept where storage is refused.
  }
}

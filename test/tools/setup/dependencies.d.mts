/** Whether what is installed under this folder is what its lock file names. */
export function areDependenciesReady(root: string): boolean;

/** Notes that everything in the lock file is installed. */
export function writeStamp(root: string): void;

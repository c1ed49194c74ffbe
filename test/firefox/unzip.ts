import { buffer } from 'node:stream/consumers';
import { type Entry, open, type ZipFile } from 'yauzl';

/** Every file of a zip archive by its name; folders have none. */
export function unzip(archive: string): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    open(archive, { lazyEntries: true }, (cause, zip) => {
      if (cause) return reject(cause);
      const files = new Map<string, Buffer>();
      zip.on('entry', (entry: Entry) => {
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        read(zip, entry).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => (cause ? reject(cause) : resolve(buffer(stream))));
  });
}

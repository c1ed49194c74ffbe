import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * The walls of the house: which room may know which. A room may import from itself, from the rooms named here
 * and from packages named here; pure rooms also may not touch the browser, the network, the clock or chance.
 */
interface Room {
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
  readonly pure: boolean;
}

const PURE_PACKAGES = ['zod/mini', 'simple-statistics', 'trading-signals'];
const pure = (...mayImport: string[]): Room => ({ mayImport, packages: PURE_PACKAGES, pure: true });

export const ROOMS: Readonly<Record<string, Room>> = {
  'utils/vocabulary': pure(),
  'utils/contracts': pure('utils/vocabulary'),
  'utils/exchanges': pure('utils/vocabulary', 'utils/contracts'),
  'utils/tokenmetrics': pure('utils/vocabulary', 'utils/contracts'),
  'utils/coingecko': pure('utils/vocabulary', 'utils/contracts'),
  'utils/risk': pure('utils/vocabulary', 'utils/contracts'),
  'utils/local': pure('utils/vocabulary', 'utils/contracts', 'utils/risk'),
  'utils/portfolio': {
    ...pure('utils/vocabulary', 'utils/contracts', 'utils/risk', 'utils/local'),
    packages: [...PURE_PACKAGES, 'papaparse'],
  },
  'utils/format': {
    // Words name the catalogue's keys, and format puts into words what the other rooms know.
    mayImport: [
      'utils/vocabulary',
      'utils/contracts',
      'utils/exchanges',
      'utils/tokenmetrics',
      'utils/risk',
      'utils/local',
      'utils/portfolio',
      'public',
    ],
    packages: PURE_PACKAGES,
    pure: true,
  },
  'utils/store': {
    mayImport: [
      'utils/vocabulary',
      'utils/contracts',
      'utils/tokenmetrics',
      'utils/risk',
      'utils/local',
      'utils/portfolio',
    ],
    packages: ['idb', 'zod/mini', 'webextension-polyfill'],
    pure: false,
  },
  'utils/net': {
    mayImport: ['utils/vocabulary', 'utils/store', 'utils/tokenmetrics', 'utils/coingecko'],
    packages: ['ky', 'zod/mini', 'webextension-polyfill'],
    pure: false,
  },
  'utils/briefing': {
    mayImport: [
      'utils/vocabulary',
      'utils/contracts',
      'utils/exchanges',
      'utils/tokenmetrics',
      'utils/coingecko',
      'utils/risk',
      'utils/local',
      'utils/portfolio',
      'utils/store',
      'utils/net',
      'utils/format',
    ],
    packages: ['zod/mini', 'p-limit'],
    pure: false,
  },
  'utils/messages': {
    mayImport: [
      'utils/vocabulary',
      'utils/contracts',
      'utils/tokenmetrics',
      'utils/coingecko',
      'utils/risk',
      'utils/local',
      'utils/portfolio',
      'utils/store',
      'utils/briefing',
    ],
    packages: ['zod/mini', 'webextension-polyfill'],
    pure: false,
  },
  components: {
    mayImport: ['utils', 'public'],
    packages: [
      'react',
      'react-dom',
      'zod/mini',
      '@base-ui/react',
      'lucide-react',
      'd3-scale',
      'd3-shape',
      'webextension-polyfill',
    ],
    pure: false,
  },
  // The pill lives on hostile pages and must stay tiny: types from elsewhere, code of its own.
  'entrypoints/pill': { mayImport: ['utils', 'types-only'], packages: ['wxt'], pure: false },
  // Its second script, which comes when the pill is pointed at.
  'entrypoints/hand': { mayImport: ['entrypoints/pill'], packages: ['wxt'], pure: false },
  entrypoints: {
    mayImport: ['components', 'utils', 'public'],
    packages: ['react', 'react-dom', 'wxt', 'webextension-polyfill', 'zod/mini'],
    pure: false,
  },
};

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:browser|chrome)\s*\./, 'touches the browser'],
  [/\bfetch\s*\(/, 'fetches'],
  [/\b(?:indexedDB|localStorage|sessionStorage)\b/, 'stores'],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'reads the clock'],
  [/\bMath\.random\b|\bcrypto\.getRandomValues\b/, 'uses chance'],
  [/\b(?:document|window|globalThis|navigator)\s*\./, 'touches the page'],
  [/\bconsole\s*\./, 'writes to the console'],
];

/** Room that a file lies in: the longest name that fits; null for files of no room. */
export function roomOf(file: string): string | null {
  const fits = Object.keys(ROOMS).filter((room) => file === room || file.startsWith(`${room}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

export function importsOf(source: string): readonly Import[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => ({ from: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }));
}

/** Every way in which one file breaks a wall, as sentences; empty where it breaks none. */
export function breachesIn(file: string, source: string): readonly string[] {
  const name = roomOf(file);
  const room = name === null ? undefined : ROOMS[name];
  if (name === null || !room) return [];
  const breaches: string[] = [];
  for (const { from, typeOnly } of importsOf(source)) {
    const target = pathOf(file, from);
    if (target === null) {
      const known = room.packages.some((pack) => from === pack || from.startsWith(`${pack}/`));
      if (!known) breaches.push(`${file}: ${name} may not use the package ${from}`);
    } else if (!isInside(target, name)) {
      const open = room.mayImport.some((other) => isInside(target, other));
      if (!open) breaches.push(`${file}: ${name} may not import ${target}`);
      else if (room.mayImport.includes('types-only') && !typeOnly && !target.endsWith('.css?inline'))
        breaches.push(`${file}: ${name} may import only types from ${target}`);
    }
  }
  if (room.pure) {
    const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/g, '');
    for (const [pattern, what] of IMPURE)
      if (pattern.test(code)) breaches.push(`${file}: a pure room ${what}`);
  }
  return breaches;
}

/** Path from the project's root that an import means; null for a package. */
function pathOf(file: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  if (from.startsWith('.')) return normalize(join(dirname(file), from));
  return null;
}

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

/** Checks the whole house. */
export function checkWalls(root: string): readonly string[] {
  return ['utils', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => breachesIn(`${top}/${name}`, readFileSync(join(root, top, name), 'utf8'))),
  );
}

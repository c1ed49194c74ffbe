type Bench = (args: readonly string[]) => number | Promise<number>;

/** `npm run bench -- NAME …`: measures one thing and prints it. Each bench is loaded only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  pill: async () => {
    const { benchPill } = await import('./pill');
    return () => benchPill(console.log).then(() => 0);
  },
  store: async () => {
    const { benchStore } = await import('./store');
    return () => benchStore(console.log).then(() => 0);
  },
  credits: async () => (await import('./credits')).benchCredits,
  calibration: async () => (await import('./calibration')).calibration,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load) {
  const bench = await load();
  process.exitCode = await bench(args);
} else {
  console.log(`Which bench? ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 1;
}

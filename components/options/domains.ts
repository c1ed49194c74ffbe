/** Hosts as people write them: `www.` says nothing to a reader. */
export function domains(hosts: readonly string[]): string {
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].join(', ');
}

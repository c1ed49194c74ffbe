import type { Contract } from '@/utils/contracts/contract';
import { contractName } from '@/utils/contracts/contract-name';
import type { HideScope } from '@/utils/messages/verbs';
import { HIDDEN_CONTRACTS } from '@/utils/store/places';
import type { Records } from '@/utils/store/records';
import { changed, SETTINGS } from '@/utils/store/settings';

/** As far as the pill is hidden on a contract's page, the widest first; null where it shows. */
export async function hiddenOn(records: Records, contract: Contract): Promise<HideScope | null> {
  const { pillHidden, sitesOff } = await records.read(SETTINGS);
  if (pillHidden) return 'everywhere';
  if (sitesOff.includes(contract.exchange)) return 'site';
  return (await records.read(HIDDEN_CONTRACTS)).includes(contractName(contract)) ? 'here' : null;
}

export async function hide(records: Records, contract: Contract, scope: HideScope): Promise<void> {
  if (scope === 'here') {
    await records.update(HIDDEN_CONTRACTS, (names) => [...new Set([...names, contractName(contract)])]);
    return;
  }
  await records.update(SETTINGS, (settings) =>
    scope === 'everywhere'
      ? changed(settings, { pillHidden: true })
      : changed(settings, { sitesOff: [...new Set([...settings.sitesOff, contract.exchange])] }),
  );
}

/** Undoes every hiding that keeps the pill from this contract's page. */
export async function unhide(records: Records, contract: Contract): Promise<void> {
  await records.update(HIDDEN_CONTRACTS, (names) => names.filter((name) => name !== contractName(contract)));
  await records.update(SETTINGS, (settings) =>
    changed(settings, {
      pillHidden: false,
      sitesOff: settings.sitesOff.filter((exchange) => exchange !== contract.exchange),
    }),
  );
}

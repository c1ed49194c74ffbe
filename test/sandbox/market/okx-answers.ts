import { listed } from './okx-instruments';
import type { PretendContract } from './pretend-contract';
import type { Ask } from './routes';

const TYPES = ['SWAP', 'FUTURES', 'SPOT', 'OPTION'];

export function answered(data: readonly unknown[]) {
  return { code: '0', msg: '', data };
}

/** Errors come with HTTP 200. */
export const UNKNOWN = { code: '51001', msg: "Instrument ID doesn't exist.", data: [] };

/** `BTC-USDT` of `BTC-USDT-SWAP`. */
export function familyOf({ symbol }: PretendContract): string {
  return symbol.split('-').slice(0, 2).join('-');
}

function find({ param, nowMs }: Ask): PretendContract | undefined {
  return TYPES.flatMap((type) => listed(type, nowMs)).find(({ symbol }) => symbol === param('instId'));
}

/** Rows of a type, a family or one instrument. */
export function rows(row: (contract: PretendContract, type: string, nowMs: number) => object) {
  return ({ param, nowMs }: Ask) => {
    const [type, id, family] = [param('instType'), param('instId'), param('instFamily')];
    const found = (type === '' ? TYPES : [type]).flatMap((one) =>
      listed(one, nowMs)
        .filter((contract) => id === '' || contract.symbol === id)
        .filter((contract) => family === '' || familyOf(contract) === family)
        .map((contract) => row(contract, one, nowMs)),
    );
    return id !== '' && found.length === 0 ? UNKNOWN : answered(found);
  };
}

export function ofOne(answer: (contract: PretendContract, ask: Ask) => readonly unknown[]) {
  return (ask: Ask) => {
    const contract = find(ask);
    return contract === undefined ? UNKNOWN : answered(answer(contract, ask));
  };
}

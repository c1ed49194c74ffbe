export const SEVERITIES = ['info', 'caution', 'danger'] as const;
export type Severity = (typeof SEVERITIES)[number];

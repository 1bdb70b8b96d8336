import { conformance } from 'deskside/testing';

const { model, diagnostics } = conformance.normalisePanel(
  '{"type":"object","properties":{"Email":{"type":"string"}}}',
  '{"Email":"priya@example.com","plan":"Pro"}',
);

export const shown = model.kind === 'fields' ? model.rows.map(({ label, raw }) => `${label}: ${raw}`) : [];
export const told = diagnostics.map(({ code, hint }) => `${code} ${hint}`);

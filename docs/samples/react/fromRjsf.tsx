import { PanelFields } from 'deskside';

interface CustomerProps {
  schema: object;
  formData: object;
  order: readonly string[];
}

export function Customer({ schema, formData, order }: CustomerProps) {
  const config = Object.fromEntries(order.map((key, index) => [key, { order: index + 1, visible: true }]));
  return <PanelFields schema={schema} data={formData} config={config} hideEmpty />;
}

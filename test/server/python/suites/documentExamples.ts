import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TheRunner } from '../support/runner.js';
import { type Service, startService } from '../support/service.js';

/** What the document's services answer. */
const services: Readonly<Record<string, unknown>> = {
  '/customers': {
    id: 'C-7',
    name: 'Ada',
    email: 'ada@example.com',
    tier: 'Premium',
    ltv: 4999,
    createdAt: '2021-04-01',
  },
  '/wholesale/accounts': {
    id: 9,
    companyName: 'Acme',
    status: 'Active',
    pricingTier: 'Gold',
    creditLimit: 10000,
    balance: 12.5,
    paymentTerms: 'Net 30',
    phone: '+1 555 0100',
  },
  '/warranties': Array.from({ length: 7 }, (_, index) => ({
    productName: `Kettle ${index}`,
    purchaseDate: '2026-01-02',
    isActive: index === 0,
    warrantyType: 'Full',
    expiresAt: '2028-01-02',
  })),
  '/subscriptions': [
    {
      planName: 'Pro',
      status: 'active',
      price: 49,
      nextBillingDate: '2026-12-01',
      startDate: '2025-12-01',
      usage: { apiCalls: 10, limit: 1000, storage: '1 GB' },
    },
  ],
};

const folder = new URL('../scripts/', import.meta.url);

/** The four scripts of the Custom Sidebar Widgets document as they stand there; only the host is the test's. */
export function documentExamples(runner: TheRunner): void {
  describe("the document's examples", () => {
    let service: Service;
    beforeAll(async () => {
      service = await startService((response, { url }) => {
        const { pathname, searchParams } = new URL(url, 'http://localhost');
        const isKnown = searchParams.get('email') === 'ada@example.com';
        response.writeHead(isKnown ? 200 : 404).end(isKnown ? JSON.stringify(services[pathname]) : 'no such customer');
      });
    });
    afterAll(() => service.close());

    async function resultOf(name: string, customer: unknown): Promise<unknown> {
      const script = readFileSync(new URL(`${name}.py`, folder), 'utf8');
      const here = script.replaceAll('https://api.example.com', service.origin);
      const run = await runner().run(here, JSON.stringify({ conversation: {}, customer, business: {} }));
      return run.ok ? JSON.parse(run.resultJson) : run.error;
    }
    const ada = { email: 'ada@example.com' };

    it('CRM', async () => {
      expect(await resultOf('crm', ada)).toEqual({
        title: 'CRM',
        items: [
          {
            title: 'Ada',
            subtitle: 'ada@example.com',
            badge: { text: 'Premium', color: 'green' },
            sections: [
              {
                title: 'Account details',
                fields: {
                  'Account ID': 'C-7',
                  Tier: 'Premium',
                  'Lifetime value': '$4999',
                  'Member since': '2021-04-01',
                },
              },
            ],
          },
        ],
      });
      expect(service.received.at(-1)).toMatchObject({
        url: '/customers?email=ada%40example.com',
        headers: { authorization: 'Bearer API_KEY' },
      });
    });

    it('Wholesale', async () => {
      const { items } = (await resultOf('wholesale', ada)) as { items: readonly unknown[] };
      expect(items).toMatchObject([
        {
          title: 'Acme',
          badge: { text: 'Active', color: 'green' },
          actions: [{ label: 'View in ERP', link: 'https://erp.example.com/accounts/9' }],
          sections: [
            { fields: { 'Credit limit': '$10000', 'Outstanding balance': '$12.5' } },
            { fields: { 'Account manager': '—', Phone: '+1 555 0100' } },
          ],
        },
      ]);
    });

    it('Warranties', async () => {
      const { items } = (await resultOf('warranties', ada)) as { items: { badge: unknown }[] };
      expect(items).toHaveLength(5);
      expect(items[1]).toMatchObject({ subtitle: 'Purchased 2026-01-02', badge: { text: 'Expired', color: 'gray' } });
    });

    it('Subscriptions', async () => {
      expect(await resultOf('subscriptions', ada)).toMatchObject({
        items: [
          {
            badge: { text: 'Active', color: 'green' },
            sections: [
              { fields: { Price: '$49/mo' } },
              { collapsible: true, fields: { 'API calls': '10 / 1000', Storage: '1 GB' } },
            ],
          },
        ],
      });
    });

    it.each(['crm', 'wholesale', 'warranties', 'subscriptions'])('%s is empty for who is not known', async (name) => {
      expect(await resultOf(name, null)).toMatchObject({ items: [] });
      expect(await resultOf(name, { email: 'nobody@example.com' })).toMatchObject({ items: [] });
    });
  });
}

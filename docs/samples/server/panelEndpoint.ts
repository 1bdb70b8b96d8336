import express, { Router } from 'express';

const router = Router();

/** Stands for the vendor's own library. */
const mycrm = {
  findByPhone: async (phone: string, options: { apiKey?: string }) =>
    phone === '+919876543210' && options.apiKey !== ''
      ? { name: 'Priya Sharma', mrr: 4999, tags: ['VIP'], renewalDate: '2026-08-01', isActive: true }
      : null,
};

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 passes rejections on
router.post('/panel/render', async (req, res) => {
  const { phoneNumber, credential } = req.body;
  const contact = await mycrm.findByPhone(phoneNumber, { apiKey: credential.apiKey });
  if (!contact) return res.json({}); // "Nothing to show"
  res.json({
    'Full Name': contact.name,
    MRR: { code: 'INR', value: contact.mrr },
    Tags: contact.tags,
    'Renewal Date': contact.renewalDate,
    Active: contact.isActive,
  });
});

export const endpoint = express().use(express.json(), router);

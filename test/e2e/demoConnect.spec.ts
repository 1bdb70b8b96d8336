import { expect, test } from '@playwright/test';
import { customer, fieldValue, openConversation } from './demoPage.js';

test('a panel is connected with its vendor once, and shows values from then on', async ({ page, context }) => {
  test.setTimeout(60_000);
  await page.goto('/');
  await openConversation(page, 'Priya Sharma');
  await customer(page).getByRole('button', { name: 'Billing', exact: true }).click();
  const billing = customer(page).getByRole('region', { name: 'Billing', exact: true });
  await expect(billing.getByText('Billing is not connected')).toBeVisible();
  await billing.getByRole('button', { name: 'Connect' }).click();
  const opened = context.waitForEvent('page');
  await billing.getByRole('link', { name: 'Sign in to Billing' }).click();
  const vendor = await opened;
  await expect(vendor).toHaveTitle('Sign in to Tallybook');
  await vendor.getByRole('button', { name: 'Allow' }).click();
  await expect(vendor.getByText(/^Connected\./)).toBeVisible();
  await vendor.close();
  await page.bringToFront();
  // Headless windows do not lose the focus to one another, so it is told as a browser would.
  await page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await expect(fieldValue(page, 'Account')).toBeVisible();
  await expect(billing.getByRole('button', { name: 'Connect' })).toHaveCount(0);
  await page.reload();
  await expect(fieldValue(page, 'Account')).toBeVisible();
});

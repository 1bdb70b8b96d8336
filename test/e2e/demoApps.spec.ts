import { expect, test } from '@playwright/test';
import { app, customer, frameOf, framesOf, openConversation, seenIn, tab, watch } from './demoPage.js';

test('tells the document’s own page the documented payload, when it has loaded and when it asks', async ({ page }) => {
  await watch(page);
  await page.goto('/c/64xyz789');
  await tab(page, 'Customer Orders').click();
  const orders = app(page, 'Customer Orders');
  await expect(orders.getByRole('heading', { name: 'Orders of Priya Sharma' })).toBeVisible();
  await expect(orders.getByRole('listitem').filter({ hasText: 'PW-20418' })).toContainText('₹12,498.00');

  const frame = await frameOf(page, '/customer-orders/');
  const [first, ...more] = (await seenIn(frame)).messages;
  expect(more, 'nothing unasked').toEqual([]);
  expect(typeof first).toBe('string');
  const { event, data } = JSON.parse(first as string);
  expect(event).toBe('appContext');
  expect(Object.keys(data).sort()).toEqual(['contact', 'conversation', 'currentAgent']);
  expect(data.currentAgent).toEqual({ email: 'ana@pennywhistle.example.com', id: 1, name: 'Ana Ruiz' });
  expect(data.contact).toMatchObject({
    additional_attributes: { company_name: 'Chai & Chapter' },
    email: 'priya@example.com',
    id: 123,
    name: 'Priya Sharma',
    phone_number: '+919876543210',
    last_activity_at: expect.any(Number),
  });
  expect(data.conversation).toMatchObject({
    meta: {
      sender: { id: 123, name: 'Priya Sharma' },
      channel: 'WhatsApp',
      assignee: { id: 1, account_id: 1, name: 'Ana Ruiz', role: 'agent' },
      hmac_verified: false,
    },
    id: 789,
    account_id: 1,
    inbox_id: 1,
    additional_attributes: {},
    custom_attributes: {},
    agent_last_seen_at: expect.any(Number),
    assignee_last_seen_at: expect.any(Number),
    contact_last_seen_at: expect.any(Number),
    can_reply: true,
    labels: [],
    muted: false,
    snoozed_until: null,
    status: expect.any(String),
    timestamp: expect.any(Number),
    unread_count: expect.any(Number),
    allMessagesLoaded: true,
    dataFetched: true,
  });
  expect(data.conversation.messages[0]).toMatchObject({
    id: expect.any(Number),
    content: expect.stringContaining('We open our second café'),
    inbox_id: 1,
    conversation_id: 789,
    message_type: 0,
    content_type: 'text',
    content_attributes: {},
    created_at: expect.any(Number),
    private: false,
    source_id: null,
    sender: { id: 123, name: 'Priya Sharma', type: 'contact' },
  });
  expect(data.conversation.messages[1]).toMatchObject({ message_type: 1, sender: { name: 'Ana Ruiz', type: 'user' } });

  await orders.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(async () => (await seenIn(frame)).messages.length).toBe(2);
  expect(JSON.parse((await seenIn(frame)).messages[1] as string).data.contact.id).toBe(123);
});

test('never shows one customer’s orders in the conversation of another', async ({ page }) => {
  await watch(page);
  await page.goto('/c/64xyz789');
  const names = ['Priya Sharma', 'ليلى حداد', 'Daniel Mbeki', 'Tomasz Nowak'];
  for (const name of names) {
    await openConversation(page, name);
    await tab(page, 'Customer Orders').click();
    await expect(app(page, 'Customer Orders').getByRole('heading', { level: 1 })).toHaveText(`Orders of ${name}`);
  }
  for (const name of [...names, ...names.toReversed()]) {
    await openConversation(page, name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(app(page, 'Customer Orders').getByRole('heading', { level: 1 })).toHaveText(`Orders of ${name}`);
  }
  const titles = await Promise.all(
    framesOf(page, '/customer-orders/').map(async (frame) => (await seenIn(frame)).titles),
  );
  // Each page was somebody's from beginning to end.
  const people = titles.map((shown) => shown.filter((title) => title !== 'Orders').join());
  expect(people.sort()).toEqual(names.map((name) => `Orders of ${name}`).sort());
});

test('keeps a half-filled note over other tabs and conversations', async ({ page }) => {
  await page.goto('/c/64xyz789');
  await tab(page, 'Customer Orders').click();
  const note = app(page, 'Customer Orders').getByRole('textbox', { name: 'Note' });
  await note.fill('Please leave it with the');
  await tab(page, 'Messages').click();
  await expect(page.getByRole('textbox', { name: 'Reply to Priya Sharma' })).toBeVisible();
  await openConversation(page, 'Daniel Mbeki');
  await tab(page, 'Customer Orders').click();
  await expect(note).toHaveValue('');
  await openConversation(page, 'Priya Sharma');
  await tab(page, 'Customer Orders').click();
  await expect(note).toHaveValue('Please leave it with the');
});

test('an app with the kit looks like the desk, writes into the reply, and opens a link', async ({ page, context }) => {
  await context.route('https://loyalty.example.com/**', (route) => route.fulfill({ body: 'profile' }));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/c/64xyz789');
  await page.getByRole('textbox', { name: 'Reply to Priya Sharma' }).fill('Hello Priya,');
  await tab(page, 'Loyalty').click();
  const loyalty = app(page, 'Loyalty');
  await expect(loyalty.getByRole('region', { name: 'Membership' })).toContainText('Silver');
  const ground = await page.locator('.nd-thread').evaluate((thread) => getComputedStyle(thread).backgroundColor);
  await expect(loyalty.locator('body')).toHaveCSS('background-color', ground);

  await loyalty.getByRole('button', { name: 'Thank them with 500 points' }).click();
  const said = page.locator('.nd-toasts');
  await expect(said).toContainText('500 points given.');
  await expect(said).toContainText('added to your reply to Priya Sharma. Open Messages');
  await tab(page, 'Messages').click();
  await expect(page.getByRole('textbox', { name: 'Reply to Priya Sharma' })).toHaveValue(
    'Hello Priya,\n\nAs a thank you, we have added 500 points to your loyalty account.',
  );

  await tab(page, 'Loyalty').click();
  const opened = context.waitForEvent('page');
  await loyalty.getByRole('button', { name: 'Open the profile' }).click();
  await expect(await opened).toHaveURL('https://loyalty.example.com/members/123');
});

test('follows the desk’s language and theme in an app with the kit', async ({ page }) => {
  await page.goto('/c/64xyz792');
  await tab(page, 'Loyalty').click();
  const loyalty = app(page, 'Loyalty');
  await expect(loyalty.getByText('12,840')).toBeVisible();
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('combobox').selectOption('de-DE');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect(loyalty.getByText('12.840')).toBeVisible();
  await expect(loyalty.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('an app in the sidebar leaves the reply in sight and is as high as its page', async ({ page }) => {
  await page.goto('/c/64xyz792');
  await customer(page).getByText('Delivery').click();
  const delivery = app(page, 'Delivery');
  await expect(delivery.getByText('In the air, here on Monday')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Reply to/ })).toBeVisible();
  const frame = page.locator('iframe[title="Delivery"]');
  const height = await delivery.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  // A browser measures nothing in a frame that is out of sight, and it stands under the widgets.
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await frame.boundingBox())?.height).toBe(height);
  // What is open stays open for the next customer, and is theirs.
  await openConversation(page, 'Priya Sharma');
  await expect(delivery.getByText('Leaves the warehouse this evening')).toBeVisible();
});

test('says that an app does not respond, and offers two ways on', async ({ page }) => {
  await page.clock.install();
  await page.goto('/c/64xyz789');
  await tab(page, 'Old warehouse').click();
  await expect(page.getByText('Loading Old warehouse')).toBeVisible();
  await page.clock.fastForward(4_500);
  await expect(page.getByText('Old warehouse is taking longer than usual')).toBeVisible();
  await page.clock.fastForward(11_000);
  const alert = page.getByRole('alert').filter({ hasText: 'Old warehouse did not respond' });
  await expect(alert).toContainText('Its server may be down or slow');
  const link = alert.getByRole('link', { name: 'Open in a new tab' });
  await expect(link).toHaveAttribute('href', /^http:\/\/localhost:\d+\/old-warehouse\/$/);
  await expect(link).toHaveAttribute('target', '_blank');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Loading Old warehouse')).toBeVisible();
});

test('the keyboard goes along the tabs and opens one', async ({ page }) => {
  await page.goto('/c/64xyz789');
  await tab(page, 'Messages').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Customer Orders')).toBeFocused();
  await expect(tab(page, 'Messages')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tab(page, 'Old warehouse')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(app(page, 'Customer Orders').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: 'Customer Orders' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Reply to/ })).toBeHidden();
});

test('a draft that comes late goes to the customer whom the app was told of', async ({ page }) => {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/thanks$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/c/64xyz789');
  await tab(page, 'Loyalty').click();
  await app(page, 'Loyalty').getByRole('button', { name: 'Thank them with 500 points' }).click();
  await openConversation(page, 'Daniel Mbeki');
  await expect(page.getByRole('textbox', { name: 'Reply to Daniel Mbeki' })).toBeVisible();
  go();
  await expect(page.locator('.nd-toasts')).toContainText('added to your reply to Priya Sharma');
  await expect(page.getByRole('textbox', { name: 'Reply to Daniel Mbeki' })).toHaveValue('');
});

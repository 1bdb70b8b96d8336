import { classicPage } from '../classicPage.js';
import { serveApp } from '../serveApp.js';
import { surroundings } from '../surroundings.js';
import page from './page.html?raw';

/** "Snoop": an app that turned bad. Its page leaves at once, through its own server, for one of another origin. */
const app = classicPage('/snoop/', page);

app.get('/snoop/leave', async (c) => {
  const { origins } = await surroundings;
  return c.redirect(`${origins.elsewhere}/elsewhere/`);
});

serveApp(app);

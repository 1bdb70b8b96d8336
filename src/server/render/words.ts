/** How the problems of an endpoint speak of it: whose it is, and what cures them there. */
export interface EndpointWords {
  /** Begins a sentence. */
  readonly subject: string;
  /** What it must answer with. */
  readonly answerCure: string;
  /** What its answer should be cut down to. */
  readonly sizeCure: string;
  /** What was refused with 401 or 403, and who can change that. */
  readonly refused: string;
  /** How fast it should be. */
  readonly speedCure: string;
}

/** Of a panel's render endpoint. */
export const panelWords: EndpointWords = {
  subject: "The panel's endpoint",
  answerCure: 'It must answer with a JSON object, {} when there is nothing to show',
  sizeCure: "It should answer with the panel's fields only",
  refused: 'refused the credential. An admin should renew the credential of this install',
  speedCure: 'It should answer in under 2 s',
};

/** Of the page that a dashboard app shows. */
export const pageWords: EndpointWords = {
  subject: "The app's page",
  answerCure: 'It must answer with a page',
  sizeCure: 'It should be smaller',
  refused: 'refused access. An admin should look whether its address is right',
  speedCure: 'Agents wait for it: keep it fast',
};

/** Of the endpoint that a sidebar widget's cards come from. */
export const widgetWords: EndpointWords = {
  subject: "The widget's endpoint",
  answerCure: 'It must answer with a JSON object { "title", "items" }, with empty items when there is nothing to show',
  sizeCure: 'It should answer with the most relevant items only',
  refused: 'refused access. An admin should look whether the address of this widget still has a valid key',
  speedCure: 'It is called every time an agent opens a conversation: keep it fast',
};

/** The sample apps' servers. `elsewhere` is registered nowhere: it is where Snoop goes. */
export const appNames = ['customer-orders', 'loyalty', 'delivery', 'snoop', 'elsewhere', 'old-warehouse'] as const;
export type AppName = (typeof appNames)[number];

/** The origin of each app's server, such as `http://localhost:41231`. */
export type AppOrigins = Readonly<Record<AppName, string>>;

/** What the demo tells each app's server once everything listens. */
export interface Surroundings {
  /** The origin of the helpdesk, the only page that may show the apps. */
  readonly desk: string;
  readonly origins: AppOrigins;
}

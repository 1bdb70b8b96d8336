/** Where a parcel is. */
export interface Delivery {
  readonly order: string;
  readonly from: string;
  readonly to: string;
  /** How much of the way is done, from 0 to 1. */
  readonly done: number;
  readonly words: string;
}

const deliveries: Readonly<Record<string, Delivery>> = {
  '123': { order: 'PW-20471', from: 'Mumbai', to: 'Pune', done: 0.05, words: 'Leaves the warehouse this evening' },
  '126': { order: 'PW-20466', from: 'Dubai', to: 'Beirut', done: 0.6, words: 'In the air, here on Monday' },
  '127': { order: 'PW-20459', from: 'Delhi', to: 'Jaipur', done: 0.82, words: 'Out for delivery today' },
  '128': { order: 'PW-20463', from: 'Łódź', to: 'Kraków', done: 0.05, words: 'Being packed' },
  '130': { order: 'PW-20389', from: 'Durban', to: 'Cape Town', done: 0.4, words: 'Held at customs since Tuesday' },
  '132': { order: 'PW-20470', from: 'Linz', to: 'Vienna', done: 0.05, words: 'Being packed, in four parcels' },
};

export function findDelivery(contactId: string): Delivery | undefined {
  return deliveries[contactId];
}

import type { DeskContact } from '../../shared/desk.js';
import { displayId } from './displayId.js';

/** The customer as apps are told of them ("contact object" of the Dashboard Apps document). */
export function toPerson({ id, name, email, phoneNumber, company, city, timeZone }: DeskContact) {
  return {
    additional_attributes: { description: '', company_name: company ?? '', social_profiles: {} },
    availability_status: 'offline',
    email,
    id: displayId(id),
    name,
    phone_number: phoneNumber,
    identifier: id,
    thumbnail: '',
    custom_attributes: { city, time_zone: timeZone },
  };
}

import { date, money, number } from '../../harness/formats.js';

/** What stands in the `dd` of one field. */
export function draw(type, value) {
  switch (type) {
    case 'Number':
      return number(value);
    case 'Date':
      return date(value);
    case 'Link':
      return (
        <a href={value} target="_blank" rel="noopener noreferrer">
          {value}
        </a>
      );
    case 'Phone':
      return <a href={`tel:${value}`}>{value}</a>;
    case 'Active':
      return (
        <span className="badge" data-tone={value ? 'green' : 'gray'}>
          {value ? 'Yes' : 'No'}
        </span>
      );
    case 'Revenue':
      return money(value);
    case 'Plan':
      return (
        <span className="badge" data-tone={value.color}>
          {value.label}
        </span>
      );
    case 'Tags':
      return (
        <ul className="tags">
          {value.map((tag) => (
            <li key={tag} className="badge">
              {tag}
            </li>
          ))}
        </ul>
      );
    default:
      return value;
  }
}

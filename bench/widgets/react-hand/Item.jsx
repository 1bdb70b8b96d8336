/** One item: its header, and its sections behind it. */
export function Item({ item, open }) {
  return (
    <li>
      <details open={open}>
        <summary>
          <a className="title" href={item.link} target="_blank" rel="noopener noreferrer">
            {item.title}
          </a>
          <span className="badge" data-tone={item.badge.color}>
            {item.badge.text}
          </span>
          <span className="subtitle">{item.subtitle}</span>
        </summary>
        {item.sections.map((section) => (
          <div key={section.title} className="section">
            <h4>{section.title}</h4>
            <dl>
              {Object.entries(section.fields).map(([label, value]) => (
                <div key={label} className="row">
                  <dt>{label}</dt>
                  <dd>{draw(value)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </li>
  );
}

function draw(value) {
  if (typeof value === 'boolean') {
    return (
      <span className="badge" data-tone={value ? 'green' : 'gray'}>
        {value ? 'Yes' : 'No'}
      </span>
    );
  }
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string' && value.startsWith('https://')) {
    return (
      <a href={value} target="_blank" rel="noopener noreferrer">
        {value}
      </a>
    );
  }
  return value;
}

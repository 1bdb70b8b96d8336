/** What a new widget's script begins with: the shape of the Custom Sidebar Widgets document, with nothing to fetch yet. */
export const starterScript = `def get_sidebar_data(context):
    customer = context["customer"] or {}

    return {
        "title": "My widget",
        "items": [
            {
                "title": customer.get("name") or "Unknown customer",
                "subtitle": customer.get("email"),
                "sections": [
                    {
                        "title": "Details",
                        "fields": {"Customer ID": customer.get("id")},
                    }
                ],
            }
        ],
    }
`;

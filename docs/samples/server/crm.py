import requests

def get_sidebar_data(context):
    customer = context["customer"]
    if not customer or not customer.get("email"):
        return {"title": "CRM", "items": []}
    account = requests.get("https://api.example.com/customers", params={"email": customer["email"]}, timeout=30).json()
    return {"title": "CRM", "items": [{"title": account["name"], "sections": [{"title": "Account", "fields": {"Tier": account["tier"]}}]}]}

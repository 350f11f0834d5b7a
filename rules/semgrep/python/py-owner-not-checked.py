from django.http import JsonResponse
from flask import Flask
from flask_login import current_user, login_required

app = Flask(__name__)

# ruleid: py-owner-not-checked
def delete_account(request, account_id):
    Account.objects.get(pk=account_id).delete()
    return JsonResponse({"ok": True})

# ruleid: py-owner-not-checked
@app.route("/invoice/<int:number>")
@login_required
def invoice(number):
    return Invoice.query.get(number).to_json()

# ruleid: py-owner-not-checked
def show_order(request, number):
    order = get_object_or_404(Order, id=number)
    return JsonResponse(order.as_dict())

# ok: py-owner-not-checked
def delete_own_account(request, account_id):
    Account.objects.get(pk=account_id, owner=request.user).delete()
    return JsonResponse({"ok": True})

# ok: py-owner-not-checked
@app.route("/invoice-fixed/<int:number>")
@login_required
def own_invoice(number):
    return Invoice.query.filter_by(id=number, owner_id=current_user.id).first_or_404().to_json()

# ok: py-owner-not-checked
def product(request, number):
    return JsonResponse(Product.objects.get(pk=number).as_dict())

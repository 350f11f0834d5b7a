# ok: py-owner-not-checked
@admin.route("/users/<int:user_id>", methods=["DELETE"])
@admin_required
def delete_user(user_id):
    user = User.query.get_or_404(user_id)
    db.session.delete(user)


# ruleid: py-owner-not-checked
@admin.route("/orders/<int:order_id>")
def show_order(order_id):
    order = Order.query.get_or_404(order_id)
    return order.to_dict()

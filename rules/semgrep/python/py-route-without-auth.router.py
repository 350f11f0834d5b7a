from fastapi import APIRouter, Depends

router = APIRouter(dependencies=[Depends(current_admin)])
other = APIRouter()


# ok: py-route-without-auth
@router.delete("/admin/users/{number}")
def delete_user(number: int):
    return users.pop(number)


# ruleid: py-route-without-auth
@other.delete("/admin/users/{number}")
def delete_any(number: int):
    return users.pop(number)

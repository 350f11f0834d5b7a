router = APIRouter(prefix="/admin", dependencies=[Depends(require_admin)])


# ok: py-owner-not-checked
@router.get("/users/{user_id}")
def user(user_id: int, db=Depends(get_db)):
    return db.get(User, user_id)

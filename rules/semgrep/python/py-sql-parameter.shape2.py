from sqlalchemy.orm import Session
from models import User

def search(session: Session, term):
    # ruleid: py-sql-parameter
    return session.query(User).filter("name = '%s'" % term).all()

class AccountDao {
  Account byOwner(String owner) throws SQLException {
    Statement st = connection.createStatement();
    // ruleid: java-sql-concat
    return map(st.executeQuery("SELECT * FROM accounts WHERE owner = '" + owner + "'"));
  }
  void rename(String from, String to) throws SQLException {
    String sql = String.format("UPDATE accounts SET owner = '%s' WHERE owner = '%s'", to, from);
    // ruleid: java-sql-concat
    connection.createStatement().executeUpdate(sql);
  }
  List<Account> search(Filter filter) {
    // ruleid: java-sql-concat
    return em.createNativeQuery("select * from accounts a where a.city = '" + filter.getCity() + "' order by a.id").getResultList();
  }
  List<Account> named(String text) {
    String hql = "FROM Account a WHERE a.text = '" + text + "'";
    // ruleid: java-sql-concat
    return session.createQuery(hql, Account.class).list();
  }
  Account built(String city) throws SQLException {
    StringBuilder text = new StringBuilder();
    text.append("SELECT * FROM accounts WHERE city = '");
    text.append(city).append("'");
    // ruleid: java-sql-concat
    return map(st.executeQuery(text.toString()));
  }
  Account fixed(String owner) throws SQLException {
    // ok: java-sql-concat
    PreparedStatement ps = connection.prepareStatement("SELECT * FROM accounts WHERE owner = ?" + " LIMIT 1");
    ps.setString(1, owner);
    return map(ps.executeQuery());
  }
  void constant() throws SQLException {
    // ok: java-sql-concat
    statement.executeQuery("SELECT " + COLUMNS + " FROM " + Tables.ACCOUNTS);
  }
  void counted(int limit, long id) throws SQLException {
    // ok: java-sql-concat
    statement.executeQuery("SELECT * FROM accounts LIMIT " + limit);
  }
  void other(String name) {
    // ok: java-sql-concat
    jobs.execute("Updating the account of " + name);
  }
}

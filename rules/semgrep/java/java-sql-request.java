class OrderServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String customer = request.getParameter("customer");
    String sql = "SELECT * FROM orders WHERE customer = '" + customer + "'";
    try (Statement statement = connection.createStatement()) {
      // ruleid: java-sql-request
      ResultSet rows = statement.executeQuery(sql);
    }
    // ruleid: java-sql-request
    PreparedStatement almost = connection.prepareStatement("SELECT * FROM t WHERE a = '" + request.getHeader("X-Tenant") + "'");
    PreparedStatement fixed = connection.prepareStatement("SELECT * FROM orders WHERE customer = ?");
    fixed.setString(1, customer);
    // ok: java-sql-request
    ResultSet safe = fixed.executeQuery();
    int page = Integer.parseInt(request.getParameter("page"));
    // ok: java-sql-request
    statement.executeQuery("SELECT * FROM orders LIMIT 20 OFFSET " + page * 20);
  }
}
@RestController
class UserController {
  @GetMapping("/users")
  public List<User> find(@RequestParam String name, @RequestParam(name = "sort", defaultValue = "id") String order) {
    StringBuilder query = new StringBuilder("select u from User u where u.name like '%");
    query.append(name).append("%'");
    // ruleid: java-sql-request
    List<User> users = entityManager.createQuery(query.toString(), User.class).getResultList();
    // ruleid: java-sql-request
    users = jdbcTemplate.query(String.format("SELECT * FROM users ORDER BY %s", order), mapper);
    if (!COLUMNS.contains(order)) throw new IllegalArgumentException();
    // ok: java-sql-request
    users = jdbcTemplate.query("SELECT * FROM users ORDER BY " + order, mapper);
    // ok: java-sql-request
    return jdbcTemplate.query("SELECT * FROM users WHERE name = ?", mapper, name);
  }
  @DeleteMapping("/users/{id}")
  public void remove(@PathVariable Long id, @PathVariable("tenant") final String tenant) {
    // ok: java-sql-request
    jdbcTemplate.update("DELETE FROM users WHERE id = " + id);
    // ruleid: java-sql-request
    jdbcTemplate.update("DELETE FROM tenants WHERE name = '" + tenant + "'");
  }
}

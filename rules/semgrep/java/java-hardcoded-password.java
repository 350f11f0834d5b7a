class Database {
  // ruleid: java-hardcoded-password
  private static final String DB_PASSWORD = "hunter2";
  // ok: java-hardcoded-password
  private static final String PASSWORD_FIELD = "passwordField";
  // ok: java-hardcoded-password
  private static final String PASSWORD = "password";
  Connection open() throws SQLException {
    // ruleid: java-hardcoded-password
    return DriverManager.getConnection("jdbc:mysql://db/shop", "root", "changeme");
  }
  void mail(Properties p) {
    // ruleid: java-hardcoded-password
    sender.setPassword("hunter2");
    // ruleid: java-hardcoded-password
    String apiKey = "changeme-4711";
    // ruleid: java-hardcoded-password
    p.put("password", "hunter2");
  }
  boolean login(String user, String password) {
    // ruleid: java-hardcoded-password
    return user.equals("admin") && password.equals("admin123");
  }
  Connection fixed() throws SQLException {
    String password = System.getenv("DB_PASSWORD");
    // ok: java-hardcoded-password
    return DriverManager.getConnection(url, "app", password);
  }
  void label(JLabel view) {
    // ok: java-hardcoded-password
    view.setText("hunter2");
    // ok: java-hardcoded-password
    settings.setPassword("");
  }
}

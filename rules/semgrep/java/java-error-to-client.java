class Errors extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      work();
    } catch (SQLException e) {
      // ruleid: java-error-to-client
      e.printStackTrace(response.getWriter());
      // ruleid: java-error-to-client
      response.sendError(500, e.getMessage());
    } catch (Exception ex) {
      // ruleid: java-error-to-client
      response.getWriter().println("failed: " + ex);
    }
  }
  ResponseEntity<String> api() {
    try {
      return ResponseEntity.ok(work());
    } catch (Exception e) {
      // ruleid: java-error-to-client
      return ResponseEntity.status(500).body(e.getMessage());
    }
  }
  ResponseEntity<String> fixed() {
    try {
      return ResponseEntity.ok(work());
    } catch (Exception e) {
      // ok: java-error-to-client
      log.error("failed", e);
      // ok: java-error-to-client
      return ResponseEntity.status(500).body("internal error");
    }
  }
  void own(List<Failure> failures) {
    for (Failure failure : failures) {
      // ok: java-error-to-client
      report.body(failure.getMessage());
    }
  }
}

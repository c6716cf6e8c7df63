// Starts Swagger UI on /docs; a classic script, because the bundle is one.
window.SwaggerUIBundle({ url: "openapi.json", dom_id: "#swagger-ui", deepLinking: true });

// validatorUrl: without it the page would show our document to somebody else's server.
SwaggerUIBundle({ url: "openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });

package main

import (
	"context"
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func script(name string) bson.M {
	// ruleid: go-nosql-injection
	return bson.M{"$where": "this.name == '" + name + "'"}
}

func login(users *mongo.Collection, r *http.Request) {
	var filter map[string]interface{}
	json.NewDecoder(r.Body).Decode(&filter)
	// ruleid: go-nosql-injection
	users.FindOne(context.Background(), filter)
}

func raw(r *http.Request) bson.M {
	var parsed bson.M
	// ruleid: go-nosql-injection
	bson.UnmarshalExtJSON([]byte(r.FormValue("filter")), false, &parsed)
	return parsed
}

func loginFixed(users *mongo.Collection, r *http.Request) {
	// ok: go-nosql-injection
	users.FindOne(context.Background(), bson.M{"name": r.FormValue("name")})
}

func constant(users *mongo.Collection) {
	// ok: go-nosql-injection
	users.FindOne(context.Background(), bson.M{"active": true})
}

func other(name string) bson.M {
	// ok: go-nosql-injection
	return bson.M{"name": name}
}

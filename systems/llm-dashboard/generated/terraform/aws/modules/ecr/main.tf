resource "aws_ecr_repository" "images_llmdash_backend" {
  name                 = "${var.name_prefix}/llmdash-backend"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.images_llmdash_backend_force_delete

  encryption_configuration {
    encryption_type = "AES256"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "images_llmdash_backend" {
  repository = aws_ecr_repository.images_llmdash_backend.name
  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "Expire images without a tag"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 7
        }
        action = {
          type = "expire"
        }
      },
      {
        rulePriority = 2
        description  = "Keep the newest images"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["*"]
          countType      = "imageCountMoreThan"
          countNumber    = 10
        }
        action = {
          type = "expire"
        }
      },
    ]
  })
}

resource "aws_ecr_repository" "images_llmdash_frontend" {
  name                 = "${var.name_prefix}/llmdash-frontend"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.images_llmdash_backend_force_delete

  encryption_configuration {
    encryption_type = "AES256"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "images_llmdash_frontend" {
  repository = aws_ecr_repository.images_llmdash_frontend.name
  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "Expire images without a tag"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 7
        }
        action = {
          type = "expire"
        }
      },
      {
        rulePriority = 2
        description  = "Keep the newest images"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["*"]
          countType      = "imageCountMoreThan"
          countNumber    = 10
        }
        action = {
          type = "expire"
        }
      },
    ]
  })
}
